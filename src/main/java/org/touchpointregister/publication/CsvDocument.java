package org.touchpointregister.publication;

import org.springframework.stereotype.Component;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;

/** An edition as CSV (RFC 4180: comma, CRLF, UTF-8). */
@Component
class CsvDocument implements DocumentFormat {

    private final CsvRecords records;

    CsvDocument(CsvRecords records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "register.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8;header=present";
    }

    @Override
    public byte[] bytes(Regulation regulation, Edition edition) {
        return records.bytes(regulation, edition, new CsvRecords.Form("", ','));
    }
}
