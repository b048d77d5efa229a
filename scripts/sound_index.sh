# shellcheck shell=bash
# What scripts/render-voice and scripts/list-recordings share: the words of a pack, and its audio.json. To be sourced.
#
# words_of KEY: what is said; index_of KEY: the rest of its line in audio.json. One word, one sound a line.

declare -A words_of index_of

mark_of() {
    local sum
    sum=$(printf '%s' "$1" | sha256sum)
    printf '%s' "${sum:0:8}"
}

# The value of a text in pack.json, which has each on a line of its own.
pack_value() { sed -nE "s/^ *\"$1\": \"([^\"]*)\".*/\1/p" "$2/pack.json" | head -n 1; }

# Fills words_of with everything of this pack that the window can read aloud (src/pack/pack_sound.cpp says the same).
read_words() {
    local folder=$1 key text
    while IFS=$'\t' read -r key text; do
        case $key in
            background.*) ;;
            *.question | *.question.child | *.question.parent | *.answer.[0-9]* | agreement.* | story.warning | \
                answer.dont_know | answer.prefer_not_to_say | answer.not_applicable) words_of[$key]=$text ;;
        esac
    done < <(sed -nE 's/^ *"([^"]+)": \{"text": "([^"]*)".*/\1\t\2/p' "$folder/words.json")
    words_of[language.name]=$(pack_value endonym "$folder")
    for key in {1..14}; do words_of[number.$key]=$key; done
}

read_index() {
    local key rest
    [ -f "$1/audio.json" ] || return 0
    while IFS=$'\t' read -r key rest; do index_of[$key]=$rest; done \
        < <(sed -nE 's/^ *"([^"]+)": \{("of": .*)\},?$/\1\t\2/p' "$1/audio.json")
}

# Writes audio.json anew, whole or not at all, in the order of the keys.
write_index() {
    local folder=$1 language=$2 key comma=
    {
        printf '{\n  "format": "camre-audio/1",\n  "language": "%s",\n  "sounds": {' "$language"
        while IFS= read -r key; do
            [ -n "$key" ] || continue
            printf '%s\n    "%s": {%s}' "$comma" "$key" "${index_of[$key]}"
            comma=,
        done < <(printf '%s\n' "${!index_of[@]}" | LC_ALL=C sort)
        printf '\n  }\n}\n'
    } > "$folder/audio.json.new"
    mv "$folder/audio.json.new" "$folder/audio.json"
}

is_by_person() { [[ ${index_of[$1]:-} == *'"voice": "person"'* ]]; }
is_of_words() { [[ ${index_of[$1]:-} == "\"of\": \"$(mark_of "${words_of[$1]}")\""* ]]; }
