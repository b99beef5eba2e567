import { ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When the file is larger than 25 MB.',
})
export class PhotoTooLarge extends UserError {
  readonly messageZh = '这张照片太大了，最多 25 MB。请把它截个图再传，截图会小很多。';
  readonly message =
    'This photo is larger than 25 MB. Take a screenshot of it and send that: it is much smaller.';
}

@ObjectType({
  implements: () => UserError,
  description: 'When the photo has more than 50 million pixels.',
})
export class PhotoTooManyPixels extends UserError {
  readonly messageZh =
    '这张照片的像素太高，最多 5000 万。请在相机里把分辨率调低再拍，或截个图再传。';
  readonly message =
    'This photo has more than 50 million pixels. Lower the resolution in your camera, or send a screenshot of it.';
}

@ObjectType({
  implements: () => UserError,
  description: 'When the file begins like a photo but cannot be read to its end.',
})
export class PhotoUnreadable extends UserError {
  readonly messageZh = '这张照片没有传完整，或者文件坏了。请重新选一次，还不行就重拍一张。';
  readonly message =
    'This photo is damaged or did not arrive whole. Choose it again, or take a new one.';
}

@ObjectType({
  implements: () => UserError,
  description: 'When the file is a photo of a kind that we cannot open, such as HEIC.',
})
export class PhotoFormatUnsupported extends UserError {
  readonly messageZh: string;
  readonly message: string;

  constructor(format: string) {
    super();
    this.messageZh =
      format === 'HEIC'
        ? '这是苹果手机的 HEIC 照片，这里打不开。请到 设置→相机→格式 选“兼容性最佳”再拍一张，或把这张照片截个图再传。'
        : `这是 ${format} 格式，这里打不开。请把它截个图再传，或存成 JPG 再传。`;
    this.message =
      format === 'HEIC'
        ? 'This is an HEIC photo, which we cannot open. On the iPhone choose Settings → Camera → Formats → Most Compatible and take it again, or send a screenshot of it.'
        : `This is a ${format} picture, which we cannot open. Send a screenshot of it, or save it as JPG first.`;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When the file is no photo at all, whatever its name says.',
})
export class PhotoIsNotAPhoto extends UserError {
  readonly messageZh = '这个文件不是照片。请从相册里选一张照片，或直接拍一张。';
  readonly message = 'This file is not a photo. Choose one from your album, or take one now.';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a photo took longer to read than any honest photo does.',
})
export class PhotoTimeout extends UserError {
  readonly messageZh =
    '这张照片处理得太久，先停下了，别的没受影响。请再传一次，还不行就截个图再传。';
  readonly message =
    'This photo took too long to read and was stopped; nothing else is affected. Send it again, or send a screenshot of it.';
}

@ObjectType({
  implements: () => UserError,
  description: 'When one account sends more photos than it may, or all hands are busy.',
})
export class TooManyUploads extends UserError {
  readonly messageZh = '照片传得太多了，请等一会儿再传。已经传好的都在。';
  readonly message =
    'Too many photos are being sent. Wait a little and send it again; those already sent are kept.';
}
