package org.earlybridge.web.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.earlybridge.training.compliance.ListStaff;
import org.earlybridge.training.compliance.StaffLine;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.web.format.LongList;
import org.earlybridge.web.session.ThisRequest;

/** Everybody who works at a setting. */
@Named
@RequestScoped
public class StaffPage {

    @Inject
    private OwnSetting ownSetting;

    @Inject
    private ListStaff listStaff;

    @Inject
    private ThisRequest request;

    private Provider setting;
    private LongList<StaffLine.Column, StaffRow> list;

    @PostConstruct
    void look() {
        setting = ownSetting.chosen();
        list = new LongList<>(
                StaffLine.Column.class,
                StaffLine.Column.NAME,
                getWords(),
                slice -> listStaff.at(setting.id(), slice).map(StaffRow::new),
                StaffRow::getKey);
    }

    public LongList<StaffLine.Column, StaffRow> getList() {
        return list;
    }

    public String getName() {
        return setting.name();
    }

    public long getId() {
        return setting.id().value();
    }

    public String getWords() {
        return request.parameter("find");
    }
}
