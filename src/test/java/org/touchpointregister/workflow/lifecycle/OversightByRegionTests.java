package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.LES;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** Where a region has several authorities, they are added up before each of them: on the page, on paper and in the workbook. */
class OversightByRegionTests extends RideTest {

    @Test
    @Clause("R-49")
    void theAuthoritiesOfARegionAreAddedUp() throws IOException {
        Foresters.comeToWork(rides);
        Ride ride = rides.toCheck(LES).check("return");
        Web admin = Visitor.signedIn(port(), "admin").browser();
        String page = admin.get("/oversight").body();
        List<String> lines = new OversightReport(page).linesOfTables();
        String region = rides.regulation(LES).authority().region();

        List<List<Integer>> parts = rides.bean(Regulations.class).all().stream()
                .map(Regulation::authority)
                .filter(one -> one.region().equals(region))
                .map(one -> numbers(lines, one.shortName()))
                .filter(one -> !one.isEmpty())
                .toList();
        List<Integer> sum = new ArrayList<>(parts.get(0));
        parts.stream()
                .skip(1)
                .forEach(part -> IntStream.range(0, sum.size()).forEach(at -> sum.set(at, sum.get(at) + part.get(at))));
        assertThat(parts).as("several of them").hasSizeGreaterThan(1);
        assertThat(numbers(lines, region)).isEqualTo(sum);
        assertThat(sum.stream().mapToInt(Integer::intValue).sum()).isPositive();
        String list = "/oversight/in-rework?region=" + URLEncoder.encode(region, StandardCharsets.UTF_8);
        assertThat(admin.get(list).body()).contains(ride.number());
        try (XSSFWorkbook book = Workbooks.open(admin.bytes("/oversight/report.xlsx"))) {
            assertThat(numbers(OversightReport.linesOf(book.getSheetAt(0)), region))
                    .isEqualTo(sum);
        }
        assertThat(new OversightReport(Visitor.signedIn(port(), LES.login("manager"))
                                .browser()
                                .get("/oversight")
                                .body())
                        .linesOfTables())
                .as("one authority is no sum")
                .noneMatch(line -> line.startsWith(region + " "));
        ride.withdraw();
    }

    private static List<Integer> numbers(List<String> lines, String name) {
        return lines.stream().filter(line -> line.startsWith(name + " ")).findFirst().stream()
                .flatMap(line -> Stream.of(line.substring(name.length() + 1).split(" ", -1)))
                .map(Integer::valueOf)
                .toList();
    }
}
