package org.earlybridge.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.web.session.OwnCouncils;

/** A supplier's start. What she may see is what everybody sees: the dates in the list. */
@Named
@RequestScoped
public class SupplierPage {

    @Inject
    private OwnCouncils ownCouncils;

    public List<String> getCouncils() {
        return ownCouncils.as(Role.SUPPLIER).stream().map(Authority::name).toList();
    }
}
