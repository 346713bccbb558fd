package nl.getrouw.inquiry;

/**
 * How many answered of those who were invited, as coarse as it may be told.
 *
 * @param atLeast so many used their ticket at least, in steps of five; 0 for fewer than five
 * @param invited people with an account
 * @param withoutTicket so many answered with the code at least, in steps of five
 */
public record Response(int atLeast, int invited, int withoutTicket) {

  static Response of(int byTicket, int invited, int byCode) {
    return new Response(Math.min(Told.atLeast(byTicket), invited), invited, Told.atLeast(byCode));
  }
}
