package org.earlybridge.twins.payments.money;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class KnowsTheContainer {}
