package nl.getrouw.instrument.file;

import java.util.regex.Pattern;

/** What a code or version may look like; the names of the faults that say so end their keys. */
enum Form {
  CODE("codeForm", "[a-z0-9]+(-[a-z0-9]+)*", 40),
  ITEM_CODE("itemCodeForm", "[A-Za-z0-9]+([.-][A-Za-z0-9]+)*", 20),
  VERSION("versionForm", "[A-Za-z0-9]+([.-][A-Za-z0-9]+)*", 20);

  private final String fault;
  private final Pattern pattern;
  private final int longest;

  Form(String fault, String pattern, int longest) {
    this.fault = fault;
    this.pattern = Pattern.compile(pattern);
    this.longest = longest;
  }

  String fault() {
    return fault;
  }

  int longest() {
    return longest;
  }

  boolean fits(String text) {
    return text.length() <= longest && pattern.matcher(text).matches();
  }
}
