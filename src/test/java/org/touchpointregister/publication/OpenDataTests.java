package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Statements;

@PublicationRoom
class OpenDataTests {

    private static final String MURMANSK = "/registers/murmansk-tourism";
    private static final String LENINGRAD = "leningrad";

    @Autowired
    private MockMvc site;

    @Autowired
    private Registers registers;

    @Autowired
    private EditionDocuments documents;

    @Autowired
    private Regulations regulations;

    @Autowired
    private MovableClock clock;

    private Edition first;
    private String folder;

    @BeforeEach
    void publishTwo() {
        clock.set("2024-01-18T06:00:00Z");
        first = registers.approve(Registers.MURMANSK, "murmansk-1.json", "2024-01-10");
        registers.publish(first, null);
        registers.publish(registers.approve(Registers.MURMANSK, "murmansk-2.json", "2024-01-17"), null);
        registers.approve(Registers.LENINGRAD, "first.json", "2024-01-10");
        folder = "/opendata/" + regulations.of(Registers.MURMANSK).authority().inn() + "-touchpoints";
    }

    @Test
    @Clause({"R-10", "R-30"})
    void thePassportNamesEveryVersionOfTheDataTheNewestFirst() throws Exception {
        List<CsvRecord> meta = csv(folder + "/meta.csv");

        assertThat(meta.get(0).getFields()).containsExactly("property", "value");
        assertThat(meta).extracting(line -> line.getField(0)).startsWith("property", "standardversion", "identifier");
        assertThat(meta)
                .extracting(line -> line.getField(0))
                .containsSubsequence(
                        "data-20240117-structure-20240110", "data-20240110-structure-20240110", "structure-20240110");
        assertThat(meta)
                .filteredOn(line -> line.getField(0).startsWith("data-"))
                .allSatisfy(line -> assertThat(site.perform(get(path(line.getField(1))))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                        .isEqualTo(200));
        assertThat(bytes(folder + "/data-20240110-structure-20240110.csv"))
                .isEqualTo(documents.bytes(first, "register.csv"));
        for (String file : List.of(
                "/opendata/list.csv",
                folder + "/meta.csv",
                folder + "/structure-20240110.csv",
                folder + "/data-20240117-structure-20240110.csv")) {
            CsvGrammar.accepts(bytes(file), ',');
        }
        List<CsvRecord> structure = csv(folder + "/structure-20240110.csv");
        List<CsvRecord> data = csv(folder + "/data-20240110-structure-20240110.csv");
        assertThat(structure.stream().skip(1).map(line -> line.getField(0)))
                .as("the structure describes the columns as they stand")
                .containsExactlyElementsOf(data.get(0).getFields());
    }

    @Test
    @Clause("R-10")
    @WithMockUser("somebody")
    void anInternalRegisterIsInNoListWhoeverAsks() throws Exception {
        for (String list : List.of("/opendata/list.csv", "/sitemap.xml", "/robots.txt")) {
            assertThat(text(list)).doesNotContain(LENINGRAD);
        }
        assertThat(text("/opendata/list.csv")).contains(folder + "/meta.csv").contains("\r\n");
        assertThat(text("/sitemap.xml")).contains(MURMANSK + "/editions/2", MURMANSK + "/rows/");
        String inn = regulations.of(Registers.LENINGRAD).authority().inn();
        for (String absent : List.of(
                "/registers/leningrad-administration/hsds.json",
                "/registers/leningrad-administration/editions/1/hsds.json",
                "/opendata/" + inn + "-touchpoints/meta.csv",
                MURMANSK + "/editions/3/hsds.json",
                folder + "/data-20200101-structure-20240110.csv")) {
            site.perform(get(absent)).andExpect(status().isNotFound());
        }
    }

    @Test
    @Clause("R-30")
    void everyServiceOfTheOpenReferralExportPassesItsSchemas() throws Exception {
        JsonNode services = new ObjectMapper().readTree(bytes(MURMANSK + "/hsds.json"));

        assertThat(services).isNotEmpty();
        for (JsonNode service : services) {
            assertThat(schema("service").validate(service)).isEmpty();
            assertThat(schema("organization").validate(service.path("organization")))
                    .isEmpty();
            for (JsonNode place : service.path("service_at_locations")) {
                assertThat(schema("service_at_location").validate(place)).isEmpty();
                assertThat(schema("location").validate(place.path("location"))).isEmpty();
            }
        }
        assertThat(schema("service").validate(new ObjectMapper().readTree("{\"id\": \"x\"}")))
                .as("the schemas do refuse")
                .isNotEmpty();
        assertThat(bytes(MURMANSK + "/editions/2/hsds.json")).isEqualTo(bytes(MURMANSK + "/hsds.json"));
    }

    @Test
    @Clause("R-30")
    void aPageSaysInTheWordsOfSchemaOrgWhatItIs() throws Exception {
        assertThat(jsonLd(MURMANSK).path("@type").asText()).isEqualTo("Dataset");
        assertThat(jsonLd(MURMANSK + "/editions/1").path("distribution")).hasSizeGreaterThan(1);
        String row = text(MURMANSK).replaceAll("(?s).*?(/registers/murmansk-tourism/rows/[0-9a-f-]{36}).*", "$1");
        assertThat(jsonLd(row).path("@id").asText()).endsWith(row);
        assertThat(jsonLd(row).path("availableChannel").path("name").asText()).isNotBlank();
    }

    /** A register may have hundreds of editions, and its page is asked for more often than any other. */
    @Test
    @Clause("R-30")
    void thePageOfAnEditionIsMadeWithoutTheOthers() throws Exception {
        String page = MURMANSK + "/editions/2";

        List<String> asked = Statements.of(() -> bytes(page));

        assertThat(asked)
                .filteredOn(one -> one.contains("from app.edition "))
                .isNotEmpty()
                .allMatch(one -> one.contains("number=?"));
    }

    /** Spring reads such a number, too: the page is there, and its words must not break it. */
    @Test
    void aNumberWrittenInAnotherWayStillLeadsToItsPage() throws Exception {
        assertThat(jsonLd(MURMANSK + "/editions/01").path("version").asText()).isEqualTo("1");
    }

    private JsonNode jsonLd(String page) throws Exception {
        String text = text(page);
        int start = text.indexOf("ld+json\">") + "ld+json\">".length();
        return new ObjectMapper().readTree(text.substring(start, text.indexOf("</script>", start)));
    }

    private static JsonSchema schema(String name) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:hsds/" + name + ".json"), config);
    }

    private List<CsvRecord> csv(String path) throws Exception {
        return CsvReader.builder().ofCsvRecord(new String(bytes(path), StandardCharsets.UTF_8)).stream()
                .toList();
    }

    private String text(String path) throws Exception {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) throws Exception {
        return site.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String path(String address) {
        return java.net.URI.create(address).getPath();
    }
}
