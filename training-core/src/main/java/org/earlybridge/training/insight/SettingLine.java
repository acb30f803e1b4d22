package org.earlybridge.training.insight;

import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.ProviderKind;

/** One setting or childminder of a council, with how many work there and how many of their certificates end soon. */
public record SettingLine(
        ProviderId id, String name, ProviderKind kind, String district, String postcode, long people, long endings) {

    /** By which a list can be put in order. */
    public enum Column {
        NAME("p.name"),
        KIND("p.kind"),
        DISTRICT("d.name");

        final String path;

        Column(String path) {
            this.path = path;
        }
    }
}
