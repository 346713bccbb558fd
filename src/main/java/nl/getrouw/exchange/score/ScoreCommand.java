package nl.getrouw.exchange.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.file.InstrumentFile;
import nl.getrouw.instrument.file.Reading;

/**
 * Scores a file with the rules that Getrouw uses everywhere, so that a methodologist can check an
 * instrument before importing it and compare the figures with another program.
 *
 * <p>The answer goes to standard output as JSON; what is wrong goes to the error output, one fault
 * a line as {@code file:line: reason}.
 */
public final class ScoreCommand {

  /** Everything went well. */
  static final int DONE = 0;

  /** Something in the files or the command has to be mended; nothing was printed. */
  static final int FAULTY = 2;

  private final PrintStream out;
  private final PrintStream err;
  private final ScoreTexts texts;

  ScoreCommand(PrintStream out, PrintStream err, Locale locale) {
    this.out = out;
    this.err = err;
    this.texts = new ScoreTexts(locale);
  }

  /**
   * @param args the instrument file and the file with scores
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new ScoreCommand(out, err, Locale.getDefault()).run(args));
  }

  /** Returns the exit code: {@link #DONE} or {@link #FAULTY}. */
  int run(String... args) {
    if (args.length != 2) {
      err.println(texts.text("score.usage"));
      return FAULTY;
    }
    List<ScoreFault> faults = new ArrayList<>();
    Optional<Instrument> instrument =
        content(args[0], InstrumentFile.MOST_BYTES, faults)
            .flatMap(content -> instrument(args[0], content, faults));
    Optional<ScoreSheets> sheets =
        instrument.flatMap(
            known ->
                content(args[1], ScoresReader.MOST_BYTES, faults)
                    .flatMap(content -> ScoresReader.read(known, args[1], content, faults)));
    if (!faults.isEmpty() || sheets.isEmpty()) {
      faults.forEach(fault -> err.println(fault.in(texts)));
      return FAULTY;
    }
    out.println(ScoreJson.of(instrument.orElseThrow(), sheets.orElseThrow()));
    return DONE;
  }

  private static Optional<byte[]> content(String name, int atMost, List<ScoreFault> faults) {
    try (InputStream file = Files.newInputStream(Path.of(name))) {
      byte[] content = file.readNBytes(atMost + 1);
      if (content.length <= atMost) {
        return Optional.of(content);
      }
      faults.add(ScoreFault.ofFile(name, "score.fault.tooLarge", atMost / 1000));
    } catch (IOException | InvalidPathException _) {
      faults.add(ScoreFault.ofFile(name, "score.fault.unreadable"));
    }
    return Optional.empty();
  }

  private static Optional<Instrument> instrument(
      String name, byte[] content, List<ScoreFault> faults) {
    return switch (InstrumentFile.read(content)) {
      case Reading.Sound sound -> Optional.of(sound.instrument());
      case Reading.Faulty faulty -> {
        faulty
            .faults()
            .forEach(
                fault ->
                    faults.add(
                        new ScoreFault(
                            name, fault.line(), fault.column(), fault.key(), fault.arguments())));
        yield Optional.empty();
      }
    };
  }
}
