package org.earlybridge.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.insight.ListSettings;
import org.earlybridge.training.insight.SettingLine;
import org.earlybridge.web.format.LongList;
import org.earlybridge.web.session.OwnCouncils;
import org.earlybridge.web.session.ThisRequest;

/** The settings and childminders of a council. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private ListSettings listSettings;

    @Inject
    private ThisRequest request;

    private Authority council;
    private LongList<SettingLine.Column, SettingLineView> list;

    @PostConstruct
    void look() {
        council = ownCouncils.chosen(Role.COORDINATOR);
        list = new LongList<>(
                SettingLine.Column.class,
                SettingLine.Column.NAME,
                getFind(),
                slice -> listSettings.of(council.id(), slice).map(SettingLineView::new),
                SettingLineView::getKey);
    }

    public LongList<SettingLine.Column, SettingLineView> getList() {
        return list;
    }

    public List<CouncilLink> getCouncils() {
        return CouncilLink.of(ownCouncils, Role.COORDINATOR, council, "/office/settings");
    }

    public String getCouncil() {
        return council.name();
    }

    public String getCode() {
        return council.id().code();
    }

    public String getFind() {
        return request.parameter("find");
    }
}
