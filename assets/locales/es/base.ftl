# What stands around every page, and words that several pages share.

base-skip = Ir al contenido
base-nav = Principal
base-nav-round = Ronda
base-nav-rounds = Rondas
base-nav-buckets = Botes
base-nav-money = Dinero
base-nav-people = Personas
base-nav-about = Acerca de
base-waits = Lo que me espera
base-settings = Ajustes
base-sign-in = Entrar
base-sign-out = Salir
base-help = Ayuda
base-foot = Brimful: desde lo que entra hasta los botes llenos, con todo anotado.
base-foot-group = <group>{ $group }</group> comparte su dinero con Brimful.
# $entry is the number of an entry of the ledger; $fingerprint a short form of its hash.
base-foot-books = Cuentas hasta el asiento { $entry }, huella <code>{ $fingerprint }</code>. <check>Cómo comprobarlo</check>
base-problem = Problema:
base-optional = (opcional)

## Months and rounds

# The second statement of a month.
base-month-nth = { $month } ({ $nth })
base-round = ronda de { $month }
base-round-nth = ronda de { $month } ({ $nth })
base-round-named = ronda { $name }

## Lists and counts

base-list-more = { $list }, { $name }
base-list-last = { $list } y { $name }
# A count inside a sentence, in letters as far as your language does so.
base-number-word = { $number ->
    [0] cero
    [1] uno
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
    [13] trece
    [14] catorce
    [15] quince
    [16] dieciséis
    [17] diecisiete
    [18] dieciocho
    [19] diecinueve
    [20] veinte
   *[other] { $number }
}

## Roles

base-role-both = facilitación y tesorería
base-role-facilitator = facilitación
base-role-treasurer = tesorería

## What is wrong with what was typed

# $field is the name of the field, as it begins a sentence: "The name".
base-text-empty = { $field } no puede quedar en blanco.
base-text-short = { $field } necesita al menos { $min } caracteres.
base-text-long = { $field } admite como máximo { $max } caracteres.
base-text-odd = { $field } no admite { $what }.
base-text-reserved = { $field } es una palabra que usa Brimful. Elige otra.
# What a text cannot have: "$field cannot have $what", "Leave out $what".
base-odd-line-breaks = saltos de línea
base-odd-controls = caracteres de control
base-odd-directions = caracteres que cambian la dirección del texto
base-odd-invisible = caracteres invisibles
base-odd-mail-signs = espacios, acentos o signos que no son de una dirección de correo
base-odd-mail-form = textos que no sean una sola dirección como name@example.org
base-odd-web-signs = espacios o comillas en una dirección web
base-odd-web-scheme = direcciones que no empiecen por http:// o https://
base-odd-web-site = direcciones web sin sitio o con nombre de usuario
base-odd-slug-signs = signos que no sean minúsculas, cifras o guiones
base-odd-slug-hyphens = guiones al principio o al final
base-address-empty = Escribe una dirección de correo.
base-address-long = Una dirección de correo tiene como máximo { $max } caracteres.
base-address-wrong = Esto no es una dirección de correo. Tiene esta forma: name@example.org.
base-password-short = Elige una contraseña de al menos { $min } caracteres.
base-password-long = Elige una contraseña de { $max } caracteres como máximo.
base-password-common = Mucha gente usa esta contraseña, así que es de las primeras que se prueban. Elige otra; unas cuantas palabras seguidas van bien.

## Light or dark

base-scheme = Colores
base-scheme-auto = Como el dispositivo
base-scheme-light = Claro
base-scheme-dark = Oscuro
base-scheme-title = Claro u oscuro
base-scheme-auto-hint = Cambia con el dispositivo, por ejemplo de noche
base-scheme-light-hint = Letra oscura sobre fondo claro
base-scheme-dark-hint = Letra clara sobre fondo oscuro
base-scheme-question = ¿Cómo deben verse las páginas en este navegador?
base-scheme-lead = Para este navegador. La misma opción está al pie de cada página.
base-scheme-use = Usar así
