package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.insight.CouncilSettings.Placed;
import org.earlybridge.training.listing.Page;
import org.earlybridge.training.listing.Slice;

/** A coordinator looks through the settings and childminders of her council. */
@ApplicationScoped
public class ListSettings {

    @Inject
    private CouncilSettings settings;

    @Inject
    private Endings endings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected ListSettings() {}

    ListSettings(CouncilSettings settings, Endings endings, Caller caller, Clock clock) {
        this.settings = settings;
        this.endings = endings;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public Page<SettingLine> of(AuthorityId council, Slice<SettingLine.Column> slice) {
        caller.mustStandIn(council, Role.COORDINATOR);
        LocalDate today = LocalDate.now(clock);
        List<Placed> found = settings.page(council, today, slice);
        List<Long> ids = found.stream().map(one -> one.setting().id().value()).toList();
        Map<Long, Long> people = settings.peopleAt(ids, today);
        Map<Long, Long> ending = endings.at(ids, today);
        return new Page<>(
                found.stream().map(one -> line(one, people, ending)).toList(), settings.count(council, today, slice));
    }

    private static SettingLine line(Placed one, Map<Long, Long> people, Map<Long, Long> ending) {
        return new SettingLine(
                one.setting().id(),
                one.setting().name(),
                one.setting().kind(),
                one.district(),
                one.setting().postcode(),
                people.getOrDefault(one.setting().id().value(), 0L),
                ending.getOrDefault(one.setting().id().value(), 0L));
    }
}
