package org.earlybridge.web.minder;

import org.earlybridge.training.cover.minder.Step;
import org.earlybridge.training.cover.minder.Step.Answer;
import org.earlybridge.training.cover.minder.Way;

/** One question of the tree. */
public final class StepView {

    private final int number;
    private final Step step;

    StepView(int number, Step step) {
        this.number = number;
        this.step = step;
    }

    public int getNumber() {
        return number;
    }

    public String getQuestion() {
        return switch (step.way()) {
            case NOBODY_THERE -> "Is nobody there while you are away?";
            case CO_CHILDMINDER -> "Can a co-childminder mind them?";
            case ASSISTANT -> "Can your assistant be in sole charge?";
            case TOGETHER -> "Can those who work with you do it together?";
            case BACKUP -> "Can another childminder stand in?";
            case CLOSE -> "Otherwise you close";
        };
    }

    public String getSentence() {
        return step.sentence();
    }

    public String getAnswer() {
        if (step.way() == Way.CLOSE) {
            return "Close";
        }
        return switch (step.answer()) {
            case YES -> "Yes";
            case IF_PARENTS_AGREE -> "If each parent agrees";
            case NO -> "No";
        };
    }

    /** The kind of the tag beside the answer. */
    public String getKind() {
        if (step.way() == Way.CLOSE) {
            return "red";
        }
        return step.answer() == Answer.YES ? "green" : step.answer() == Answer.NO ? "outline" : "amber";
    }

    public String getIcon() {
        if (step.way() == Way.CLOSE) {
            return "octagon-alert";
        }
        return step.answer() == Answer.YES ? "check" : step.answer() == Answer.NO ? "x" : "triangle-alert";
    }
}
