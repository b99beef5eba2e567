import { isRefusal, refusalText, refusedField } from './refusals.ts';

describe('refusals', () => {
  const refusal = { __typename: 'TooLate', message: 'Too late.', messageZh: '来不及了。' };
  it('speak the language of the visitor', () => {
    expect(refusalText(refusal, 'zh', 'x')).toBe('来不及了。');
    expect(refusalText(refusal, 'en', 'x')).toBe('Too late.');
    expect(refusalText({ message: 'Only English.' }, 'zh', 'x')).toBe('Only English.');
    expect(refusalText({ message: ' ' }, 'en', 'Please try again.')).toBe('Please try again.');
  });
  it('are told apart from what succeeded', () => {
    expect(isRefusal(refusal)).toBe(true);
    expect(isRefusal({ __typename: 'OrderGroup', id: '1' })).toBe(false);
  });
  it('name the input they speak of', () => {
    expect(refusedField({ field: 'address.phone', message: '' })).toBe('phone');
    expect(refusedField({ message: '' })).toBeUndefined();
  });
});
