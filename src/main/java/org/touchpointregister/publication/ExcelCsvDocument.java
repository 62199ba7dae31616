package org.touchpointregister.publication;

import org.springframework.stereotype.Component;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;

/** The CSV as Excel with Russian settings opens it by a double click: semicolons, and a byte order mark before UTF-8. */
@Component
class ExcelCsvDocument implements DocumentFormat {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvRecords records;

    ExcelCsvDocument(CsvRecords records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "register-excel.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8;header=present";
    }

    @Override
    public byte[] bytes(Regulation regulation, Edition edition) {
        return records.bytes(regulation, edition, new CsvRecords.Form(BYTE_ORDER_MARK, ';'));
    }
}
