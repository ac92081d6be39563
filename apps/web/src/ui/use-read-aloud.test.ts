import { describe, expect, it } from 'vitest';
import { pickVoice } from './use-read-aloud.ts';

const voice = (lang: string, name: string, localService = true): SpeechSynthesisVoice => ({
  lang,
  name,
  localService,
  default: false,
  voiceURI: name,
});

describe('the voice that reads aloud', () => {
  it('speaks the language of the page', () => {
    const voices = [voice('en-US', 'Sam'), voice('zh_CN', 'Ting')];
    expect(pickVoice(voices, 'zh-CN')?.name).toBe('Ting');
    expect(pickVoice(voices, 'en')?.name).toBe('Sam');
  });

  it('prefers the same region, then a voice on the device', () => {
    const voices = [voice('zh-TW', 'Mei'), voice('zh-CN', 'Cloud', false), voice('zh-CN', 'Ting')];
    expect(pickVoice(voices, 'zh-CN')?.name).toBe('Ting');
  });

  it('is missing where no voice knows the language', () => {
    expect(pickVoice([voice('fr-FR', 'Amélie')], 'zh-CN')).toBeNull();
  });
});
