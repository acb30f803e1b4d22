package org.earlybridge.training.demo.setting;

import java.util.OptionalLong;

/** Somebody behind a demo account. Childminders and managers act for one setting or childminder, officers for none. */
public record StoryPerson(String name, long person, OptionalLong provider) {}
