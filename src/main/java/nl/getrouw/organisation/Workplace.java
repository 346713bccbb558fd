package nl.getrouw.organisation;

import nl.getrouw.security.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Where a person holds a role: the organisation, a location or a team.
 *
 * @param setting the kind of team; null for an organisation and a location
 */
public record Workplace(Scope scope, String name, @Nullable Setting setting) {}
