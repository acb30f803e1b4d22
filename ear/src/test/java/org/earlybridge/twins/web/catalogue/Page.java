package org.earlybridge.twins.web.catalogue;

/** Something that the core must not know. */
public final class Page {}
