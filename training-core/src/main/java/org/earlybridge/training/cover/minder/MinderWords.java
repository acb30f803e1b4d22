package org.earlybridge.training.cover.minder;

import java.util.List;
import org.earlybridge.training.cover.check.Asked;
import org.earlybridge.training.cover.check.Finding;
import org.earlybridge.training.cover.check.Measure;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.verdict.Wording;

/** The tree as one would tell her. */
final class MinderWords {

    private final Wording wording;

    MinderWords(Wording wording) {
        this.wording = wording;
    }

    String nobodyThere(List<Span> away) {
        return away.isEmpty()
                ? "You mind nobody on that day, so you are free to go."
                : "No child you mind is there while you are away, " + spans(away) + ", so you are free to go.";
    }

    String somebodyThere(int children, List<Span> away) {
        return "You are away " + spans(away) + ", with the way there and back, and "
                + count(children, " child is", " children are") + " with you in that time.";
    }

    String noCoChildminder() {
        return "Nobody who is registered herself works with you at that time.";
    }

    String coChildminder(List<Adult> who) {
        return names(who) + (who.size() == 1 ? " is" : " are")
                + " registered too and there the whole time, within the numbers. You can go.";
    }

    String noAssistant() {
        return "You have no assistant on your rota at that time.";
    }

    String assistant(List<Adult> who, List<Finding> findings) {
        String minutes = findings.stream()
                .map(Finding::measure)
                .filter(measure -> measure.asked() == Asked.SOLE_MINUTES)
                .findFirst()
                .map(measure -> ", for " + measure.need() + " of at most " + measure.have() + " minutes in a day")
                .orElse("");
        return names(who) + " can be in sole charge: with full first aid, with the parents' permission" + minutes
                + ", the way there and back included. You can go.";
    }

    String together(List<Adult> who) {
        return "Between them, " + names(who) + " can mind the children the whole time. You can go.";
    }

    String backup(List<Adult> who) {
        return names(who) + " can stand in, if each parent has agreed.";
    }

    String anyBackup(Span span) {
        return "Another childminder may mind them " + wording.span(span)
                + ", if each parent has agreed and the children whom she minds herself leave room. They are then in her"
                + " care, on her register and her insurance.";
    }

    String noBackup() {
        return "One more childminder would not make this day lawful. Look at the children you have entered for it.";
    }

    String close(int children, List<Span> closed) {
        return "You close " + spans(closed) + ". That concerns " + count(children, " child", " children") + ".";
    }

    /** Why those who are there are not enough. */
    String not(List<Adult> who, List<Finding> broken) {
        List<String> reasons =
                broken.stream().map(this::reason).distinct().limit(3).toList();
        return names(who) + (who.size() == 1 ? " works" : " work") + " with you then, but " + listed(reasons) + ".";
    }

    private String reason(Finding finding) {
        Measure measure = finding.measure();
        return switch (measure.asked()) {
            case UNDER_EIGHT ->
                measure.have() == 0
                        ? "nobody is there " + wording.span(finding.span())
                        : "there are more than six children under eight to each adult " + wording.span(finding.span());
            case YOUNG -> "there are more than three young children to each adult " + wording.span(finding.span());
            case UNDER_ONE -> "there is more than one child under one to each adult " + wording.span(finding.span());
            case FIRST_AID -> "nobody who stays has full paediatric first aid in date";
            case SOLE_PERMISSION -> "the parents' permission for sole charge is not on file";
            case SOLE_MINUTES ->
                "the children would be left for " + wording.minutes(measure.need()) + ", and at most "
                        + wording.minutes(measure.have()) + " in a day are allowed, the way there and back included";
            case PARENTS_AGREEMENT -> "it is not on file that each parent has agreed";
            case WORKING_TOGETHER -> "more adults work together than are allowed";
            default -> "a rule about childminders is not kept " + wording.span(finding.span());
        };
    }

    private String names(List<Adult> who) {
        return listed(
                who.stream().map(adult -> wording.adult(adult.id())).distinct().toList());
    }

    private String spans(List<Span> spans) {
        return listed(spans.stream().map(wording::span).toList());
    }

    private static String count(int number, String one, String many) {
        return number + (number == 1 ? one : many);
    }

    private static String listed(List<String> all) {
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }
}
