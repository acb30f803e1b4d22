package org.earlybridge.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import org.earlybridge.payments.invoicing.PaperView;
import org.earlybridge.payments.invoicing.UblInvoice;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.invoice.SeeInvoices;
import org.earlybridge.web.paper.InvoicePdf;
import org.earlybridge.web.problem.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** Invoices, receipts and credit notes, in the form that is asked for. */
@RequestScoped
@Path("invoices/{number}")
public class InvoiceCalls {

    private static final String PDF = "application/pdf";
    private static final MediaType PDF_TYPE = MediaType.valueOf(PDF);

    @Inject
    private SeeInvoices seeInvoices;

    protected InvoiceCalls() {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, PDF, MediaType.APPLICATION_XML})
    @AllowedTo(signedIn = true)
    @Operation(
            operationId = "readInvoice",
            summary = "An invoice, receipt or credit note",
            description =
                    "As JSON, as the PDF that is printed, or as UBL 2.1, by Accept. For whoever books for the buyer"
                            + " and for finance of the council that sells; for others it is not there.")
    @SecurityRequirement(name = Api.TOKEN)
    // alone, the server would leave it out of the description
    @org.eclipse.microprofile.openapi.annotations.parameters.Parameters(
            @Parameter(
                    name = "number",
                    in = ParameterIn.PATH,
                    required = true,
                    description = "As it stands on the paper.",
                    schema = @Schema(type = SchemaType.STRING, maxLength = 40),
                    example = "CCC-INV-2026-000123"))
    @APIResponse(
            responseCode = "200",
            description = "The paper as it was issued.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(ref = "#/components/schemas/Invoice")),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response read(@PathParam("number") String number, @Context UriInfo uri, @Context Request request) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        Variant form = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, PDF_TYPE, MediaType.APPLICATION_XML_TYPE)
                        .build());
        if (form == null) {
            throw Refusal.saying(
                    ProblemCode.NOT_ACCEPTABLE,
                    "An invoice can be had as application/json, application/pdf or application/xml.");
        }
        PaperView paper = seeInvoices.one(number);
        if (form.getMediaType().isCompatible(PDF_TYPE)) {
            return answer(InvoicePdf.of(paper), PDF_TYPE, InvoicePdf.fileName(paper));
        }
        if (form.getMediaType().isCompatible(MediaType.APPLICATION_XML_TYPE)) {
            return answer(
                    UblInvoice.of(paper).getBytes(StandardCharsets.UTF_8),
                    MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8"),
                    paper.number() + ".xml");
        }
        return Response.ok(InvoiceAnswer.of(paper), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static Response answer(byte[] file, MediaType type, String name) {
        return Response.ok(file, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
