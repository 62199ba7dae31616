package org.touchpointregister.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

@Clause("R-11")
class CalendarControllerTests {

    private final CalendarController controller = new CalendarController(new Calendars.Fixed(), Calendars.words());
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(controller)
            .setMessageConverters(new MappingJackson2HttpMessageConverter(JsonMapper.builder()
                    .findAndAddModules()
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build()))
            .build();

    @Test
    void aYearOfTheCalendarIsReadDayByDay() throws Exception {
        mvc.perform(get("/api/v1/calendar/2024"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.year").value(2024))
                .andExpect(jsonPath("$.layer").value("federal"))
                .andExpect(jsonPath("$.status").value("APPROVED"))
                .andExpect(jsonPath("$.workingDays").value(248))
                .andExpect(jsonPath("$.days.length()").value(366))
                .andExpect(jsonPath("$.days[?(@.date == '2024-04-27')].kind").value("WORKING_WEEKEND"))
                .andExpect(
                        jsonPath("$.days[?(@.date == '2024-04-30')].movedFrom").value("2024-11-02"))
                .andExpect(jsonPath("$.days[0].kind").value("HOLIDAY"))
                .andExpect(jsonPath("$.days[0].name")
                        .value(Calendars.FEDERAL.day(LocalDate.of(2024, 1, 1)).name()));
    }

    @Test
    void aProvisionalYearSaysSo() throws Exception {
        mvc.perform(get("/api/v1/calendar/2028")).andExpect(jsonPath("$.status").value("PROVISIONAL"));
    }

    @Test
    void aYearWithoutCalendarIsRefusedAsMissing() {
        assertThatThrownBy(() -> controller.year(2035)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind().status()).isEqualTo(404);
            assertThat(refusal.sentence()).isEqualTo(Refusal.Sentence.of("deadline.noCalendar", "2035"));
        });
    }
}
