package nl.getrouw.kernel.ui;

/** Titles of pages as they stand on the browser's tab. */
public final class PageTitles {

  private PageTitles() {}

  /** "Audits · Getrouw". */
  public static String of(String page) {
    return page + " · Getrouw";
  }
}
