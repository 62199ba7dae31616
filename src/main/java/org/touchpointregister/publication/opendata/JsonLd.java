package org.touchpointregister.publication.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.CellText;
import org.touchpointregister.publication.EditionDocument;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.Permalink;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;

/** What a page says to search engines in the words of schema.org, ready to stand in its {@code script} element. */
@Component
public class JsonLd {

    private final OpenRegisters registers;
    private final EditionDocuments documents;
    private final CellText cells;
    private final ObjectMapper json = new ObjectMapper();

    JsonLd(OpenRegisters registers, EditionDocuments documents, CellText cells) {
        this.registers = registers;
        this.documents = documents;
        this.cells = cells;
    }

    /** An edition as a data set with its files. */
    public String of(Regulation regulation, Edition edition) {
        String page = "/registers/" + regulation.id() + "/editions/" + edition.number();
        Map<String, Object> set = thing("Dataset", page);
        set.put("name", regulation.words().registerTitle());
        set.put(
                "description",
                regulation.words().registerTitle() + ". " + edition.ground().title());
        set.put("version", edition.number().toString());
        set.put("temporalCoverage", edition.effectiveFrom() + "/..");
        set.put("isAccessibleForFree", true);
        set.put("inLanguage", "ru");
        set.put("creator", organization(regulation));
        set.put(
                "distribution",
                documents.of(edition).stream()
                        .map(document -> download(page, document))
                        .toList());
        return text(set);
    }

    /** A row as a service and the channel through which it is reached. */
    public String of(Regulation regulation, Row row) {
        Map<String, Object> service = thing("GovernmentService", Permalink.ofRow(regulation.id(), row.rowId()));
        service.put("name", cells.of(regulation, row, Regulation.Column.Field.PROCESS));
        service.put("serviceType", cells.direction(regulation, row.direction()));
        service.put("serviceOperator", organization(regulation));
        Map<String, Object> channel = new LinkedHashMap<>();
        channel.put("@type", "ServiceChannel");
        channel.put("name", row.touchpointName());
        if (row.address() != null) {
            channel.put(row.address().startsWith("http") ? "serviceUrl" : "description", row.address());
        }
        service.put("availableChannel", channel);
        return text(service);
    }

    private Map<String, Object> thing(String type, String path) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type);
        thing.put("@id", registers.absolute(path));
        thing.put("url", registers.absolute(path));
        return thing;
    }

    private static Map<String, Object> organization(Regulation regulation) {
        return Map.of(
                "@type",
                "GovernmentOrganization",
                "name",
                regulation.authority().fullName());
    }

    private Map<String, Object> download(String page, EditionDocument document) {
        return Map.of(
                "@type",
                "DataDownload",
                "contentUrl",
                registers.absolute(page + "/" + document.name()),
                "encodingFormat",
                document.mediaType(),
                "contentSize",
                Long.toString(document.length()),
                "sha256",
                document.sha256());
    }

    /** Without a bracket that could close the element it stands in. */
    private String text(Map<String, Object> thing) {
        try {
            return json.writeValueAsString(thing)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and numbers are always written", e);
        }
    }
}
