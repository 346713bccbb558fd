package nl.getrouw.security;

import java.io.Serializable;

/** A role that a person holds today, and how far it reaches. */
public record Grant(Role role, Scope scope) implements Serializable {}
