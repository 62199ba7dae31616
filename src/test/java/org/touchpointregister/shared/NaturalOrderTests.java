package org.touchpointregister.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NaturalOrderTests {

    @Test
    void numbersInNamesStandByTheirValueAndWordsByTheAlphabet() {
        List<String> names = List.of(
                "12 months",
                "Department 02",
                "Department 2",
                "department 2",
                "Department 2 of roads",
                "Department 10",
                "Department 10.1",
                "Department 10.9",
                "Department 10.10",
                "Department 99999999999999999999",
                "Department of roads",
                "Departments",
                "office 1",
                "Office 2");
        for (int seed = 0; seed < 20; seed++) {
            List<String> mixed = new ArrayList<>(names);
            Collections.shuffle(mixed, new Random(seed));
            mixed.sort(NaturalOrder.of(Function.identity()));
            assertThat(mixed).isEqualTo(names);
        }
    }
}
