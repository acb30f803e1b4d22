-- A form that is sent twice finds what it booked the first time.
CREATE INDEX booking_of_quote ON booking (quote_id);
