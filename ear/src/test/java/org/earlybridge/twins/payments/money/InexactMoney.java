package org.earlybridge.twins.payments.money;

record InexactMoney(double pounds) {}
