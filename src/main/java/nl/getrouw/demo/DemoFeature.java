package nl.getrouw.demo;

import nl.getrouw.demo.DemoPeople.Staff;

/** What a feature adds to the demo organisation, once its people and audits are there. */
interface DemoFeature {

  /** Place among the features, low first. */
  int order();

  void load(Staff staff);
}
