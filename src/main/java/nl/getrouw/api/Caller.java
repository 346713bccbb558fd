package nl.getrouw.api;

import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.ApiTokenId;
import nl.getrouw.security.Actor;

/**
 * A programme that reads with a key.
 *
 * @param actor nobody in particular, who may read what a manager of the key's scope reads
 */
public record Caller(ApiTokenId token, Actor actor, Set<ApiResource> resources) {

  public Caller {
    resources = Set.copyOf(resources);
  }

  /**
   * @throws Fault when the key was not made for this
   */
  void require(ApiResource resource) {
    if (!resources.contains(resource)) {
      String has =
          resources.stream().map(ApiResource::code).sorted().collect(Collectors.joining(", "));
      throw Fault.forbidden(
          "This key may not read " + resource.code() + ". It may read: " + has + ".");
    }
  }
}
