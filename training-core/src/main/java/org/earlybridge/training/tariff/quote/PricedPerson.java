package org.earlybridge.training.tariff.quote;

import org.earlybridge.training.tariff.Learner;
import org.earlybridge.training.tariff.Price;
import org.earlybridge.training.workforce.PersonId;

/** Somebody and her price, before it is written down. */
record PricedPerson(PersonId person, Learner learner, Price price) {}
