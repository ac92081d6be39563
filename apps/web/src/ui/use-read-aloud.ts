import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

type ReadingAloud = { readonly supported: boolean; readonly reading: boolean; readonly toggle: () => void };

/** The best voice for a language: on the device before the network, the same region before another. */
export function pickVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | null {
  const [spoken = ''] = language.toLowerCase().split('-');
  const fitting = voices.filter((voice) => voice.lang.toLowerCase().replace('_', '-').startsWith(spoken));
  const rank = (voice: SpeechSynthesisVoice) =>
    (voice.lang.replace('_', '-').toLowerCase() === language.toLowerCase() ? 2 : 0) +
    (voice.localService ? 1 : 0);
  return fitting.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** Reads one text aloud, or stops. Another text, or leaving the page, stops it too. */
export function useReadAloud(text: string, language: string): ReadingAloud {
  const voiceName = useSyncExternalStore(subscribeVoices, () => currentVoice(language)?.name ?? null);
  const [spoken, setSpoken] = useState<string | null>(null);
  const reading = spoken === text;

  useEffect(() => () => synthesis()?.cancel(), []);
  useEffect(() => {
    if (spoken !== null && spoken !== text) synthesis()?.cancel();
  }, [spoken, text]);

  const toggle = useCallback(() => {
    synthesis()?.cancel();
    setSpoken(reading ? null : text);
    if (!reading)
      synthesis()?.speak(utterance(text, language, () => setSpoken((now) => (now === text ? null : now))));
  }, [reading, text, language]);

  return { supported: voiceName !== null, reading, toggle };
}

function utterance(text: string, language: string, onEnd: () => void): SpeechSynthesisUtterance {
  const words = new SpeechSynthesisUtterance(text);
  words.lang = language;
  words.voice = currentVoice(language);
  words.rate = 0.9;
  words.addEventListener('end', onEnd);
  words.addEventListener('error', onEnd);
  return words;
}

function synthesis(): SpeechSynthesis | null {
  return 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : null;
}

function currentVoice(language: string): SpeechSynthesisVoice | null {
  return pickVoice(synthesis()?.getVoices() ?? [], language);
}

function subscribeVoices(onChange: () => void): () => void {
  const speech = synthesis();
  speech?.addEventListener('voiceschanged', onChange);
  return () => speech?.removeEventListener('voiceschanged', onChange);
}
