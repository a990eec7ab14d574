#!/bin/sh
# The demo: the main job on Fixtures/demo, each command shown as it is typed. Leaves its files in the folder given.
set -eu
egalim=$1
out=$2
today=$3
demo=Fixtures/demo

rm -rf "$out"
mkdir -p "$out"

# Bold for the commands, at a terminal only.
bold=""
plain=""
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then
  bold=$(printf '\033[1m')
  plain=$(printf '\033[0m')
fi

# Shows a command as a user types it, then runs it.
run() {
  printf '\n%s$ egalim %s%s\n' "$bold" "$*" "$plain"
  "$egalim" "$@" --today "$today"
}

printf 'Une communauté de communes, six cantines, deux années d'\''achats (%s).\n' "$demo"

run check "$demo/achats" "$demo/cantines.csv" "$demo/repas.csv" --canteens "$demo/cantines.csv"
run report "$demo/achats" --canteens "$demo/cantines.csv" --meals "$demo/repas.csv" --ignore W101
run report "$demo/achats" --canteens "$demo/cantines.csv" --meals "$demo/repas.csv" --ignore W101 \
  --canteen 21050118700012

for format in text markdown json csv html; do
  case $format in text) name=rapport.txt ;; markdown) name=rapport.md ;; json) name=rapport.json ;; csv) name=rapport.csv ;;
  html) name=rapport.html ;; esac
  "$egalim" report "$demo/achats" --canteens "$demo/cantines.csv" --meals "$demo/repas.csv" --format "$format" \
    --today "$today" -o "$out/$name" 2>"$out/remarques.txt" || { cat "$out/remarques.txt" >&2; exit 1; }
done
rm -f "$out/remarques.txt"
for statement in simple detailed; do
  [ $statement = simple ] && name=bilans-simples-2026.csv || name=bilans-detailles-2026.csv
  run declare "$demo/achats" --year 2026 --statement $statement --canteens "$demo/cantines.csv" \
    --meals "$demo/repas.csv" --ignore W101 -o "$out/$name"
done
run declare "$demo/achats" --year 2026 --statement purchases --canteens "$demo/cantines.csv" --ignore W101 -o "$out/envoi"
run check "$out/bilans-simples-2026.csv" "$out/envoi/achats-2026-1.csv" --platform

cat <<EOF

C'est fait. Les fichiers sont dans $out :
  rapport.html                                         où en est chaque cantine, en une page à ouvrir et à imprimer
  rapport.txt, rapport.md, rapport.csv, rapport.json   la même chose pour un terminal, un compte rendu, un tableur
  bilans-simples-2026.csv, bilans-detailles-2026.csv   à importer sur ma cantine, puis à signer
  envoi/achats-2026-1.csv                              les achats au format de 2026
La suite : docs/guide/README.md
EOF
