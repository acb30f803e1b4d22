package org.earlybridge.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.cover.rulebook.RuleGroup;
import org.earlybridge.training.cover.verification.CheckedRule;
import org.earlybridge.training.cover.verification.ReadRules;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.TypedDay;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** The staffing rules in force on a day, and which of them officers of one council have compared with their source. */
@Named
@RequestScoped
public class RulesPage {

    static final String PATH = "/office/rules";
    private static final String DAY = "day";

    @Inject
    private RuleCouncils ruleCouncils;

    @Inject
    private ReadRules readRules;

    @Inject
    private Problems problems;

    @Inject
    private Dates dates;

    @Inject
    private ThisRequest request;

    @Inject
    private Clock clock;

    private Authority council;
    private LocalDate day;
    private List<CheckedRule> rules = List.of();

    @PostConstruct
    void look() {
        council = ruleCouncils.chosen();
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> typed = TypedDay.read(getTyped(), today);
        if (!getTyped().isEmpty() && typed.isEmpty()) {
            problems.add(DAY, "Enter a day such as 24 July 2018");
        }
        if (typed.filter(read -> read.isBefore(RuleBook.BEGINS)).isPresent()) {
            problems.add(DAY, "Enter a day from " + dates.plain(RuleBook.BEGINS) + " on. No rules are known before it");
        }
        day = typed.filter(read -> !read.isBefore(RuleBook.BEGINS)).orElse(today);
        rules = readRules.on(day, council.id());
    }

    public String getCode() {
        return council.id().code();
    }

    public String getCouncil() {
        return council.name();
    }

    public String getTyped() {
        return request.parameter(DAY);
    }

    /** In force on 24 July 2018: EYFS-2017. In force on 13 October 2026: EYFS-2025G, and for childminders EYFS-2025C. */
    public String getState() {
        String group = RuleBook.current().on(day, false).ruleset();
        String childminders = RuleBook.current().on(day, true).ruleset();
        return "In force on " + dates.plain(day) + ": " + group
                + (group.equals(childminders) ? "" : ", and for childminders " + childminders) + ".";
    }

    public boolean isAllChecked() {
        return unchecked() == 0;
    }

    /** 56 of 57 rules in force are not checked by an officer of Peterborough City Council */
    public String getBanner() {
        String officer = "checked by an officer of " + council.name();
        long open = unchecked();
        return open == 0
                ? "All " + rules.size() + " rules in force are " + officer
                : open + " of " + rules.size() + " rules in force " + (open == 1 ? "is" : "are") + " not " + officer;
    }

    private long unchecked() {
        return rules.stream().filter(rule -> !rule.isVerified()).count();
    }

    public List<RuleGroupView> getGroups() {
        return Arrays.stream(RuleGroup.values())
                .map(group -> new RuleGroupView(
                        group,
                        rules.stream()
                                .filter(rule -> rule.rule().group() == group)
                                .map(rule -> new RuleView(rule, council.id()))
                                .toList()))
                .filter(group -> !group.getRules().isEmpty())
                .toList();
    }

    public List<Tab> getCouncils() {
        List<Authority> all = ruleCouncils.all();
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(one -> new Tab(one, one.id().equals(council.id()), getTyped()))
                        .toList();
    }

    /** One of the councils she may look at. */
    public static final class Tab {

        private final Authority council;
        private final boolean here;
        private final String day;

        Tab(Authority council, boolean here, String day) {
            this.council = council;
            this.here = here;
            this.day = day;
        }

        public String getName() {
            return council.name();
        }

        public String getHref() {
            Query query = Query.NONE.with("council", council.id().code());
            return (day.isEmpty() ? query : query.with(DAY, day)).after(PATH);
        }

        public @Nullable String getAriaCurrent() {
            return here ? "page" : null;
        }
    }
}
