package org.earlybridge.twins.training.authority;

import org.earlybridge.twins.training.schema.Tables;

record KnowsTheSchema(Tables tables) {}
