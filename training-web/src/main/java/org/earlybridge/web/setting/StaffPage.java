package org.earlybridge.web.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.compliance.ListStaff;
import org.earlybridge.training.compliance.StaffLine;
import org.earlybridge.training.cover.rota.KeepOneToOne;
import org.earlybridge.training.cover.rota.Kept;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.workforce.EmploymentId;
import org.earlybridge.web.format.LongList;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
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
    private KeepOneToOne keepOneToOne;

    @Inject
    private Problems problems;

    @Inject
    private ThisRequest request;

    private Provider setting;
    private LongList<StaffLine.Column, StaffRow> list;
    private List<KeepOneToOne.Line> everybody = List.of();

    @PostConstruct
    void look() {
        setting = ownSetting.chosen();
        everybody = keepOneToOne.of(setting.id());
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

    @AllowedTo(Role.MANAGER)
    public void saveOneToOne() {
        Kept kept = keepOneToOne.set(setting.id(), chosen("before"), chosen("one"));
        if (kept instanceof Kept.Refused refused) {
            refused.mistakes().forEach(mistake -> problems.add(mistake.field(), mistake.sentence()));
        } else {
            request.leadTo(Query.NONE
                    .with("setting", String.valueOf(getId()))
                    .with("saved", "one")
                    .after("/office/staff"));
        }
    }

    private Set<EmploymentId> chosen(String field) {
        return request.parameters(field).stream()
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(text -> new EmploymentId(Long.parseLong(text)))
                .collect(Collectors.toSet());
    }

    public boolean isSaved() {
        return request.parameter("saved").equals("one");
    }

    public List<Choice> getEverybody() {
        return everybody.stream()
                .map(line -> new Choice(String.valueOf(line.who().value()), line.name(), line.oneToOne()))
                .toList();
    }

    /** Who was so when the page was made. */
    public List<String> getPaidForOne() {
        return getEverybody().stream()
                .filter(Choice::isOn)
                .map(Choice::getValue)
                .toList();
    }
}
