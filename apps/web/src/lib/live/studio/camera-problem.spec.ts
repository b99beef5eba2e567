import { problemBefore, problemOf } from './camera-problem.ts';

const phone = { isSecure: true, hasCamera: true, hasConnection: true, userAgent: 'Android' };
const named = (name: string) => Object.assign(new Error('no'), { name });

describe('why there is no picture', () => {
  it('is known before asking where asking would be in vain', () => {
    expect(problemBefore(phone)).toBeUndefined();
    expect(problemBefore({ ...phone, isSecure: false, hasCamera: false })).toBe('insecure');
    expect(problemBefore({ ...phone, hasConnection: false })).toBe('too-old');
    expect(problemBefore({ ...phone, hasCamera: false, userAgent: 'x MicroMessenger/8.0' })).toBe(
      'refused-wechat',
    );
  });
  it('is told apart by what the browser says', () => {
    expect(problemOf(named('NotAllowedError'), 'Android')).toBe('refused');
    expect(problemOf(named('NotAllowedError'), 'MicroMessenger')).toBe('refused-wechat');
    expect(problemOf(named('NotFoundError'), '')).toBe('none');
    expect(problemOf(named('NotReadableError'), '')).toBe('busy');
    expect(problemOf('?', '')).toBe('other');
  });
});
