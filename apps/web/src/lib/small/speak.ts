const BUTTON = 'button[data-speak]';

function show(button: HTMLButtonElement, isSpeaking: boolean): void {
  button.setAttribute('aria-pressed', String(isSpeaking));
  for (const words of button.querySelectorAll<HTMLElement>('[data-while]'))
    words.hidden = (words.dataset['while'] === 'speaking') !== isSpeaking;
}

function speak(button: HTMLButtonElement): void {
  const wasSpeaking = button.getAttribute('aria-pressed') === 'true';
  speechSynthesis.cancel();
  for (const other of document.querySelectorAll<HTMLButtonElement>(BUTTON)) show(other, false);
  if (wasSpeaking) return;
  const said = new SpeechSynthesisUtterance(button.dataset['speak']);
  said.lang = document.documentElement.lang.startsWith('zh') ? 'zh-CN' : 'en-GB';
  said.rate = 0.9;
  said.onend = said.onerror = () => show(button, false);
  show(button, true);
  speechSynthesis.speak(said);
}

/** Shows the buttons of `Speak.svelte` where the phone has a voice, and lets it speak. */
export function letSpeak(): void {
  if (!('speechSynthesis' in window)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>(BUTTON)) {
    button.hidden = false;
    button.addEventListener('click', () => speak(button));
  }
  addEventListener('pagehide', () => speechSynthesis.cancel());
}
