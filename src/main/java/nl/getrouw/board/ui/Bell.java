package nl.getrouw.board.ui;

/** The sound of a small bell, made in the browser; silent where it may not sound. */
final class Bell {

  static final String SOUND =
      """
      try {
        const audio = new AudioContext();
        for (const [tone, loud] of [[1320, 0.2], [2640, 0.08]]) {
          const source = audio.createOscillator();
          const gain = audio.createGain();
          source.frequency.value = tone;
          gain.gain.setValueAtTime(loud, audio.currentTime);
          gain.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 1.2);
          source.connect(gain).connect(audio.destination);
          source.start();
          source.stop(audio.currentTime + 1.2);
        }
        setTimeout(() => audio.close(), 1500);
      } catch {}""";

  private Bell() {}
}
