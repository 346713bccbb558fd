package nl.getrouw.frame;

import java.util.List;

/** Accounts to look around with, offered on the sign-in page; exists in the demo only. */
public interface DemoAccounts {

  /**
   * @param name of the person
   * @param role what the person does and where, in the language of the page
   * @param email to sign in with
   */
  record DemoAccount(String name, String role, String email) {}

  List<DemoAccount> all();

  /** The password of all demo accounts. */
  String password();
}
