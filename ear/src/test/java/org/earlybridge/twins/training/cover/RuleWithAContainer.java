package org.earlybridge.twins.training.cover;

import jakarta.enterprise.inject.spi.CDI;

record RuleWithAContainer(CDI<Object> container) {}
