package org.earlybridge.web.setting;

import org.earlybridge.training.setting.Provider;

/** Another setting of the same manager. */
public final class SettingLink {

    private final Provider setting;

    SettingLink(Provider setting) {
        this.setting = setting;
    }

    public String getName() {
        return setting.name();
    }

    public String getHref() {
        return "/office/setting?setting=" + setting.id().value();
    }
}
