package org.earlybridge.twins.payments.money;

import org.earlybridge.twins.training.schema.Tables;

record KnowsTraining(Tables tables) {}
