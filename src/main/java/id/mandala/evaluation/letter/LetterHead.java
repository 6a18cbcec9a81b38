package id.mandala.evaluation.letter;

/**
 * Whose letters they are.
 *
 * @param office that writes, as its letters name it
 * @param signatory office of the person who signs
 * @param place where letters are dated
 * @param check where anybody may check a letter
 * @param demo what is written over a letter of a demonstration; empty otherwise
 */
record LetterHead(String office, String signatory, String place, String check, String demo) {}
