package nl.getrouw.guest;

import java.util.Optional;

/** Something else than a guest round that people enter with a code. */
public interface Doorway {

  /**
   * @return the address of its page, without a leading slash; empty when the code is not one of its
   */
  Optional<String> path(JoinCode code);
}
