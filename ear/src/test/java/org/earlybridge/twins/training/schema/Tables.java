package org.earlybridge.twins.training.schema;

/** Something that the other twins may know wrongly. */
public final class Tables {}
