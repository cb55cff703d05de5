package com.example.intake;

/**
 * One thing that is wrong in a body, as a member {@code errors} of a problem shows it.
 *
 * @param code what is wrong
 * @param pointer where, as a JSON pointer
 * @param detail the message
 */
record Place(String code, String pointer, String detail) {}
