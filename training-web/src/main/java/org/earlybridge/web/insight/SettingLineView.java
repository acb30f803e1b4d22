package org.earlybridge.web.insight;

import org.earlybridge.training.insight.SettingLine;
import org.earlybridge.training.setting.ProviderKind;

/** One setting or childminder in a list of the training team. */
public final class SettingLineView {

    private final SettingLine line;

    SettingLineView(SettingLine line) {
        this.line = line;
    }

    public String getKey() {
        return String.valueOf(line.id().value());
    }

    public String getName() {
        return line.name();
    }

    public String getKind() {
        return kind(line.kind());
    }

    private static String kind(ProviderKind kind) {
        return switch (kind) {
            case GROUP -> "Nursery or pre-school";
            case MAINTAINED_NURSERY -> "Maintained nursery school";
            case INDEPENDENT_SCHOOL -> "Independent school";
            case RECEPTION -> "School reception class";
            case WRAPAROUND -> "Wraparound or holiday club";
            case CHILDMINDER -> "Childminder";
        };
    }

    public String getDistrict() {
        return line.district();
    }

    public String getPostcode() {
        return line.postcode();
    }

    public long getPeople() {
        return line.people();
    }

    public long getEndings() {
        return line.endings();
    }
}
