package org.earlybridge.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookAndPay;
import org.earlybridge.training.booking.BookingStatus;
import org.earlybridge.training.booking.Bought;
import org.earlybridge.training.booking.SeeBookings;
import org.earlybridge.training.booking.TryAgain;
import org.earlybridge.training.once.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** Booking, and looking at what one has booked. */
@RequestScoped
@Path("bookings")
@Produces(MediaType.APPLICATION_JSON)
public class BookingCalls {

    private static final int LONGEST_MARK = 13;

    @Inject
    private BookAndPay bookAndPay;

    @Inject
    private SeeBookings seeBookings;

    @Inject
    private WrittenBookings written;

    @Inject
    private Repeatable repeatable;

    @Inject
    private TryAgain tryAgain;

    protected BookingCalls() {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    @Operation(
            operationId = "book",
            summary = "Books what was quoted",
            description =
                    "On invoice, and where nothing is due, it is CONFIRMED at once. By card it is HELD until the payment"
                            + " comes. A course date that is full puts them on its list: WAITING, with their position; they"
                            + " say how they pay when they are offered a place.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(
            name = Repeatable.KEY,
            in = ParameterIn.HEADER,
            description = "Chosen by you, such as a UUID: the call may be sent again under it and acts once.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 255))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/BookingSent")))
    @APIResponse(
            responseCode = "201",
            description = "The booking.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where to look at it.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = Repeatable.REPEATED,
                        description = "true when this is the answer to an earlier call.",
                        schema = @Schema(type = SchemaType.BOOLEAN))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Booking")))
    public Response book(byte[] body, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        BookingSent sent = BookingSent.read(body);
        return written.withPage(tryAgain.whenInTheWay(() -> repeatable.answer(body, () -> book(sent, uri))));
    }

    private Answer book(BookingSent sent, UriInfo uri) {
        Bought bought = bookAndPay.on(sent.wanted(), sent.payBy(), sent.order());
        if (bought instanceof Bought.Made made) {
            BookingAnswer answer = written.of(made.booking());
            return new Answer(
                    Response.Status.CREATED.getStatusCode(),
                    JsonText.of(answer),
                    uri.getAbsolutePathBuilder().path(answer.id()).build().toString());
        }
        if (bought instanceof Bought.No no) {
            throw BookingRefusals.of(no.refused());
        }
        throw BookingRefusals.of(((Bought.CannotPay) bought).why());
    }

    @GET
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    @Operation(
            operationId = "listBookings",
            summary = "My bookings",
            description = "Of the settings that the token's owner books for, newest first.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Only those.",
            schema = @Schema(implementation = BookingStatus.class))
    @Parameter(
            name = "next",
            in = ParameterIn.QUERY,
            description = "From the page before.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "At most fifty.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Bookings")))
    public BookingsAnswer list(@Context UriInfo uri) {
        Parameters sent = new Parameters(uri.getQueryParameters());
        Optional<BookingStatus> status = sent.oneOf("status", BookingStatus.class);
        Optional<String> next = sent.text("next", LONGEST_MARK);
        if (next.isPresent() && !next.get().matches("[0-9a-z]{1,12}")) {
            sent.wrong("next", "next must be what the page before gave you.");
        }
        sent.mustBeRight();
        Set<BookingStatus> statuses =
                status.<Set<BookingStatus>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(BookingStatus.class));
        long below = next.map(mark -> Long.parseLong(mark, Character.MAX_RADIX)).orElse(Long.MAX_VALUE);
        SeeBookings.Found found = seeBookings.with(statuses, below);
        return new BookingsAnswer(
                written.of(found.bookings()),
                found.next() == 0 ? null : Long.toString(found.next(), Character.MAX_RADIX));
    }

    @GET
    @Path("{id}")
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    @Operation(
            operationId = "seeBooking",
            summary = "One booking",
            description = "With its sessions and what was charged for it.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(name = "id", in = ParameterIn.PATH, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The booking.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Booking")))
    public BookingAnswer one(@PathParam("id") String id, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        return written.of(seeBookings.one(BookingRefusals.reference(id)));
    }

    @GET
    @Path("{id}/calendar.ics")
    @Produces("text/calendar")
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    @Operation(
            operationId = "bookingCalendar",
            summary = "A booking's sessions as a calendar file",
            description = "The sessions keep their ids; a cancelled booking takes them out again.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(name = "id", in = ParameterIn.PATH, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "iCalendar, RFC 5545.",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public Response calendar(@PathParam("id") String id, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        return Response.ok(seeBookings.calendarOf(BookingRefusals.reference(id)))
                .type(new MediaType("text", "calendar", "UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + id + ".ics\"")
                .build();
    }
}
