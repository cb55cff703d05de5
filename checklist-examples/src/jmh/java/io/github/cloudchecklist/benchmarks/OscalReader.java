package io.github.cloudchecklist.benchmarks;

import gov.nist.secauto.metaschema.core.metapath.item.node.IDocumentNodeItem;
import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.metaschema.databind.io.DeserializationFeature;
import gov.nist.secauto.metaschema.databind.io.Format;
import gov.nist.secauto.metaschema.databind.io.IDeserializer;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.model.Catalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;

/** Reads catalogs with liboscal-java. */
final class OscalReader {

    private static final URI SOURCE = URI.create("file:/catalog.json");

    private final OscalBindingContext context = OscalBindingContext.instance();
    private final IDeserializer<Catalog> deserializer = context.newDeserializer(Format.JSON, Catalog.class)
            .disableFeature(DeserializationFeature.DESERIALIZE_VALIDATE_CONSTRAINTS);

    /** Returns the catalog in a document. */
    Catalog read(byte[] document) throws IOException {
        return deserializer.deserialize(new ByteArrayInputStream(document), SOURCE);
    }

    /** Reads a document and checks it by all constraints of OSCAL. */
    IValidationResult readAndValidate(byte[] document) throws IOException {
        IDocumentNodeItem item =
                (IDocumentNodeItem) deserializer.deserializeToNodeItem(new ByteArrayInputStream(document), SOURCE);
        return context.validate(item, context.newBoundLoader(), null);
    }
}
