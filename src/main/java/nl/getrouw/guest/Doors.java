package nl.getrouw.guest;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** One box for all codes: whoever has a code need not know what it is for. */
@Service
public class Doors {

  private static final String BOX = "meedoen";

  private final List<Doorway> doorways;
  private final WrongCodes wrong;

  Doors(List<Doorway> doorways, WrongCodes wrong) {
    this.doorways = doorways;
    this.wrong = wrong;
  }

  /**
   * Where else than to a guest round a code leads, as somebody typed it; empty also while too many
   * wrong codes are tried.
   *
   * @return the address of a page, without a leading slash
   */
  public Optional<String> elsewhere(String typed) {
    return wrong.tooMany() ? Optional.empty() : JoinCode.read(typed).flatMap(this::elsewhere);
  }

  private Optional<String> elsewhere(JoinCode code) {
    return doorways.stream().map(door -> door.path(code)).flatMap(Optional::stream).findFirst();
  }

  /** The page with the box, which says what is wrong with a code that leads nowhere. */
  public static String box(String typed) {
    return JoinCode.read(typed).map(code -> BOX + "/" + code.value()).orElse(BOX);
  }
}
