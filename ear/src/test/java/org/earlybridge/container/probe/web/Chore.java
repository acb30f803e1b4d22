package org.earlybridge.container.probe.web;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

@Named("chore")
@Dependent
public class Chore extends AbstractBatchlet {

    @Override
    public String process() {
        return "CHORE DONE";
    }
}
