package org.earlybridge.web.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.rota.GiveSheet;
import org.earlybridge.training.cover.sheet.SheetKind;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.web.session.ThisRequest;

/** What a setting keeps here, as a CSV file that Excel opens and that can come back in. */
@Named
@RequestScoped
public class ExportPage {

    static final String PATH = "/office/export";

    private static final String TEMPLATE = "template-";

    @Inject
    private OwnSetting ownSetting;

    @Inject
    private WeekCover weekCover;

    @Inject
    private GiveSheet giveSheet;

    @Inject
    private ThisRequest request;

    @Inject
    private Clock clock;

    @AllowedTo(Role.MANAGER)
    public void send() {
        String what = request.parameter("what");
        LocalDate monday = weekCover.monday();
        boolean ofWeek = what.equals("week");
        send(bytes(what, monday), (ofWeek ? "rota-" + monday : what) + ".csv");
    }

    private byte[] bytes(String what, LocalDate monday) {
        ProviderId own = ownSetting.chosen().id();
        if (what.startsWith(TEMPLATE)) {
            return giveSheet.template(
                    SheetKind.named(what.substring(TEMPLATE.length())).orElseThrow(() -> new NotFound("file " + what)));
        }
        return switch (what) {
            case "week" -> giveSheet.week(own, monday);
            case "pattern" -> giveSheet.pattern(own, later(monday, LocalDate.now(clock)));
            case "rooms" -> giveSheet.rooms(own);
            case "children" -> giveSheet.children(own);
            case "certificates" -> giveSheet.staff(own);
            default -> throw new NotFound("file " + what);
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static void send(byte[] bytes, String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("text/csv; charset=UTF-8");
        answer.setResponseContentLength(bytes.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            answer.getResponseOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
