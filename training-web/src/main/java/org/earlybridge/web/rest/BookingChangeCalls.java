package org.earlybridge.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.CancelBooking;
import org.earlybridge.training.booking.Cancelling;
import org.earlybridge.training.booking.Paid;
import org.earlybridge.training.booking.PayForPlace;
import org.earlybridge.training.booking.SubstituteAttendee;
import org.earlybridge.training.booking.TryAgain;
import org.earlybridge.training.once.Answer;
import org.earlybridge.training.workforce.PersonId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** What becomes of a booking: paid, cancelled, somebody else going. */
@RequestScoped
@Path("bookings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BookingChangeCalls {

    @Inject
    private PayForPlace payForPlace;

    @Inject
    private CancelBooking cancelBooking;

    @Inject
    private SubstituteAttendee substituteAttendee;

    @Inject
    private WrittenBookings written;

    @Inject
    private Repeatable repeatable;

    @Inject
    private TryAgain tryAgain;

    protected BookingChangeCalls() {}

    @POST
    @Path("{id}/payment")
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    @Operation(
            operationId = "payForBooking",
            summary = "Says how a held place is paid",
            description =
                    "For a place that was offered from the waiting list, or held on the pages. An offer is checked for cover again: red needs acceptCover.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(name = "id", in = ParameterIn.PATH, required = true, schema = @Schema(type = SchemaType.STRING))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "#/components/schemas/PaymentSent")))
    @APIResponse(
            responseCode = "200",
            description = "The booking, confirmed, or held until the card payment comes.",
            content = @Content(schema = @Schema(ref = "#/components/schemas/Booking")))
    public Response pay(@PathParam("id") String id, byte[] body, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        PaymentSent sent = PaymentSent.read(body);
        BookingReference reference = BookingRefusals.reference(id);
        return written.withPage(once(body, () -> {
            Paid paid = payForPlace.by(reference, sent.payBy(), sent.order(), sent.reason());
            if (paid instanceof Paid.Confirmed confirmed) {
                return JsonText.of(written.of(confirmed.booking()));
            }
            if (paid instanceof Paid.ByCard held) {
                return JsonText.of(written.of(held.booking()));
            }
            throw BookingRefusals.of(paid);
        }));
    }

    @POST
    @Path("{id}/cancellation")
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    @Operation(
            operationId = "cancelBooking",
            summary = "Cancels, or tells what it would cost",
            description = "With dryRun the exact fee and refund, and nothing is changed.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(name = "id", in = ParameterIn.PATH, required = true, schema = @Schema(type = SchemaType.STRING))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "#/components/schemas/CancellationSent")))
    @APIResponse(
            responseCode = "200",
            description = "What it costs or has cost.",
            content = @Content(schema = @Schema(ref = "#/components/schemas/Cancellation")))
    public Response cancel(@PathParam("id") String id, byte[] body, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        CancellationSent sent = CancellationSent.read(body);
        BookingReference reference = BookingRefusals.reference(id);
        return once(body, () -> {
            Cancelling cancelling = sent.dryRun()
                    ? cancelBooking.preview(reference, sent.because())
                    : cancelBooking.of(reference, sent.because());
            if (cancelling instanceof Cancelling.Costs costs) {
                return JsonText.of(CancellationAnswer.of(costs, !sent.dryRun()));
            }
            throw BookingRefusals.of(cancelling);
        });
    }

    @POST
    @Path("{id}/substitution")
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    @Operation(
            operationId = "substituteAttendee",
            summary = "Somebody else goes instead",
            description =
                    "Whether she may go, is free at that time and can be spared is asked anew; works when the date is full.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(name = "id", in = ParameterIn.PATH, required = true, schema = @Schema(type = SchemaType.STRING))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "#/components/schemas/SubstitutionSent")))
    @APIResponse(
            responseCode = "200",
            description = "The booking.",
            content = @Content(schema = @Schema(ref = "#/components/schemas/Booking")))
    public Response substitute(@PathParam("id") String id, byte[] body, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        SubstitutionSent sent = SubstitutionSent.read(body);
        BookingReference reference = BookingRefusals.reference(id);
        return once(
                body,
                () -> substituteAttendee
                        .in(reference, new PersonId(sent.from()), new PersonId(sent.to()), sent.reason())
                        .fold(made -> JsonText.of(written.of(made)), refused -> {
                            throw BookingRefusals.of(refused);
                        }));
    }

    private Response once(byte[] body, Supplier<String> work) {
        return tryAgain.whenInTheWay(() ->
                repeatable.answer(body, () -> new Answer(Response.Status.OK.getStatusCode(), work.get(), null)));
    }
}
